"""The command line of the runner."""

import sys

from tests.oracle import main

sys.exit(main())
