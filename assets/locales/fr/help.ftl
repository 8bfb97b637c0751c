### Sommaire du manuel

help-contents = Sommaire du manuel
help-here = Aide sur cet écran
