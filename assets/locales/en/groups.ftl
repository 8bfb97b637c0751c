### Groups of people in a workshop.

groups-new-name = Groups { $number }
groups-group = Group { $number }
