### Grupos de personas en un taller.

groups-new-name = Grupos { $number }
groups-group = Grupo { $number }
