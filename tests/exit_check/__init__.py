"""`make exit-check`: the same content, built by the successor of MkDocs, at the same addresses.

Material for MkDocs reaches its end of life on 5 May 2027.
This shows, whenever it is run, what leaving it would take, and keeps a list of what would change.
"""
