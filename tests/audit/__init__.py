"""`make audit`: validators, accessibility, weight and speed of the whole finished site."""
