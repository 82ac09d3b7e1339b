"""Takes the pictures of the README and of the editors' handbook."""
