finding-no-responses = Nadie ha respondido todavía.
finding-test-only-before = La prueba se hizo antes del taller (n = { $before }); todavía no después.
finding-test-only-after = La prueba se hizo después del taller (n = { $after }); no hay nada anterior con que comparar.
finding-test-no-pairs = La prueba se hizo antes (n = { $before }) y después (n = { $after }), pero no se pudo reconocer a nadie en ambas. Revise los códigos.
finding-test-one-person = Solo una persona hizo la prueba antes y después: de eso no se puede concluir nada.
finding-test-same = No cambió la puntuación de nadie (n = { $n }).
finding-test-all-rose-alike = Todas las puntuaciones subieron { $points } puntos de 100 (n = { $n }).
finding-test-all-fell-alike = Todas las puntuaciones bajaron { $points } puntos de 100 (n = { $n }).
finding-test-rose = Las puntuaciones subieron { $points } puntos de 100 en promedio (entre { $low } y { $high }); { $improved } de { $n } mejoraron.
finding-test-fell = Las puntuaciones bajaron { $points } puntos de 100 en promedio (entre { $low } y { $high }); { $worse } de { $n } empeoraron.
finding-test-unclear = En promedio, las puntuaciones cambiaron { $signed } puntos de 100, pero puede ser azar (entre { $low } y { $high }, n = { $n }); mejoraron: { $improved }, empeoraron: { $worse }.
finding-test-gain = De lo que el grupo no sabía antes, se aprendió el { $share } %.
finding-test-nothing-to-gain = Todo se sabía ya antes: esta prueba no deja nada que aprender.
finding-test-few = Pocas personas (n = { $n }): lea estas cifras como un indicio, no como una prueba.
finding-test-loose = Las preguntas miden cosas bastante distintas: compare grupos con esta prueba, no personas.
finding-test-weakest-module = El módulo { $module } es el menos conocido: { $share } % de respuestas correctas después del taller.
finding-test-hard-question = La mayoría sigue sin saberlo: «{ $about }» ({ $right } de { $n } bien).
finding-dates-swapped = La prueba «después» lleva fecha anterior a la de «antes»: revise las fechas.
finding-pairs-missing = { $paired } de { $n } se pudieron reconocer en ambas pruebas; códigos que difieren en un solo carácter: { $near }.
finding-return-rate = Respondieron { $n } de { $of } personas.
finding-rated-best = Lo mejor valorado: «{ $about }» ({ $top } de { $n } eligieron uno de los dos mejores puntos).
finding-rated-weakest = Lo peor valorado: «{ $about }» ({ $top } de { $n } eligieron uno de los dos mejores puntos).
finding-nobody-answered = Nadie respondió a esta pregunta.
finding-answered-right = { $right } de { $n } respondieron bien.
finding-rated = { $top } de { $n } eligieron uno de los dos mejores puntos.
finding-net-promoter = Índice de recomendación neta: { $score } (de −100 a 100; n = { $n }).
finding-numbers = Entre { $least } y { $most } (n = { $n }).
finding-chosen-most = Lo más elegido: «{ $about }» ({ $count } de { $n }).
finding-chosen-alike = Ninguna opción destaca: varias fueron elegidas por { $count } de { $n }.
finding-wrote = Respuestas escritas: { $n }.
finding-too-few = Respondieron tan pocos (n = { $n }) que no se muestra nada: a partir de { $least } respuestas anónimas no se puede reconocer a nadie.
