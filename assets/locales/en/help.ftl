### The manual inside the program.

help-contents = Contents of the manual
help-here = Help for this screen
