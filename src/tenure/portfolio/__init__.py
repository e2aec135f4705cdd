"""Many letters at once: a folder of them read into one table of terms, Parquet or CSV."""

from .folder import Account, Failed, Stopped, read_folder
from .rows import COLUMNS, Row

__all__ = ["COLUMNS", "Account", "Failed", "Row", "Stopped", "read_folder"]
