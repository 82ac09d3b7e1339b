"""A web that means us no good, on this machine: every way in which a server can misbehave."""
