"""The history of the links: what readers are told, what machines see, our own pages’ links."""
