### Группы людей в семинаре.

groups-new-name = Группы { $number }
groups-group = Группа { $number }
