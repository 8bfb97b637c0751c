### Los papeles y archivos del plan.

papers-agenda = Programa
papers-running-order = Guion de facilitación
papers-materials = Materiales
papers-sessions = Fichas de sesión
papers-day = Día { $number }
papers-zone = Todas las horas: { $zone }
papers-minutes = { $minutes } min
papers-instructions = Qué hacer
papers-background = Para informarse
papers-notes = Notas para la facilitación
papers-handouts = Documentos para repartir
papers-objectives = Objetivos
papers-nothing-to-bring = Nada que llevar.
papers-what-was-said = Lo que se dijo y se decidió
papers-file-title = { $paper }: { $title }
papers-date = Fecha
papers-time = Hora
papers-end = Fin
papers-length = Minutos
papers-session = Sesión
papers-method = Método
papers-who = Quién
papers-room = Sala
papers-page-word = Página
