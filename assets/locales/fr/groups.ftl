### Groupes de personnes dans un atelier.

groups-new-name = Groupes { $number }
groups-group = Groupe { $number }
