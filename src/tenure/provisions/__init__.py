"""The kinds of provision, one place each. Every module and folder in here registers its kind by
itself.
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

for _module in iter_modules(__path__):
    import_module(f"{__name__}.{_module.name}")
