"""`make bench`: what a page costs, and whether it costs more when there are many."""
