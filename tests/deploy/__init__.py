"""The web servers of `deploy/`, and the recipes for hosts."""
