// Without this the page is whole: links lead both ways and traces open. It adds that all pieces of a
// term light up together, that a piece of several terms leads to each in turn, and a panel for traces.
(() => {
  "use strict";
  const page = document;
  const letter = page.getElementById("letter");
  const panel = page.getElementById("panel");
  const body = page.getElementById("panel-body");
  const name = page.getElementById("panel-name");
  let opener = null;
  let lit = [];
  let last = null;

  const light = (pieces) => {
    for (const piece of lit) piece.classList.remove("lit", "flash");
    lit = [...pieces];
    for (const piece of lit) {
      void piece.offsetWidth; // so that the same piece flashes again
      piece.classList.add("lit", "flash");
    }
  };
  const piecesOf = (place) => {
    const found = page.getElementById(place);
    if (!found) return [];
    const own = place.slice(2);
    const named = [...letter.querySelectorAll(`a.m[data-f~="${own}"]`)];
    return named.length ? named : [...letter.querySelectorAll(`a.m[data-t~="${own}"]`)];
  };

  const ofPiece = (link) => {
    const terms = link.dataset.t.split(" ");
    const at = link === last ? (terms.indexOf(link.hash.slice(3)) + 1) % terms.length : 0;
    last = link;
    link.setAttribute("href", `#t-${terms[at]}`);
    const term = page.getElementById(`t-${terms[at]}`);
    light([...piecesOf(`s-${terms[at]}`), term]);
    if (term && term.hasAttribute("tabindex")) setTimeout(() => term.focus({ preventScroll: true }));
  };
  const ofPlace = (link) => {
    const place = link.hash.slice(1);
    const term = link.closest("[data-key]");
    last = null;
    light(term ? [...piecesOf(place), term] : piecesOf(place));
  };
  const ofTerm = (link) => {
    const term = page.getElementById(link.hash.slice(1));
    light([term, ...piecesOf(`s-${link.hash.slice(3)}`)].filter(Boolean));
  };

  const close = () => {
    panel.hidden = true;
    body.replaceChildren();
    if (opener) opener.focus({ preventScroll: true });
    opener = null;
  };
  const open = (trace, from) => {
    const copy = trace.cloneNode(true);
    copy.removeAttribute("id");
    name.textContent = `${trace.dataset.name}: ${trace.dataset.value}`;
    body.replaceChildren(copy);
    panel.hidden = false;
    body.scrollTop = 0;
    opener = from;
    page.getElementById("panel-close").focus({ preventScroll: true });
  };

  page.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target.closest("a[href^='#']");
    if (!link) return;
    if (link.matches("a.v")) {
      const trace = page.getElementById(link.hash.slice(1));
      if (!trace) return;
      event.preventDefault();
      open(trace, link);
    } else if (link.matches("a.m")) ofPiece(link);
    else if (link.hash.startsWith("#s-")) {
      ofPlace(link);
      if (panel.contains(link) && matchMedia("(max-width: 999px)").matches) {
        opener = null; // the way leads on to the letter, not back
        close();
      }
    } else if (link.hash.startsWith("#t-")) ofTerm(link);
  });
  page.getElementById("panel-close").addEventListener("click", close);
  page.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !panel.hidden) close();
  });
})();
