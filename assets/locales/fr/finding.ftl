finding-no-responses = Personne n’a encore répondu.
finding-test-only-before = Le test a été passé avant l’atelier (n = { $before }), pas encore après.
finding-test-only-after = Le test a été passé après l’atelier (n = { $after }) ; rien d’antérieur ne permet de comparer.
finding-test-no-pairs = Le test a été passé avant (n = { $before }) et après (n = { $after }), mais personne n’a pu être reconnu dans les deux. Vérifiez les codes.
finding-test-one-person = Une seule personne a passé le test avant et après : on ne peut rien en conclure.
finding-test-same = Aucun score n’a changé (n = { $n }).
finding-test-all-rose-alike = Tous les scores ont augmenté de { $points } points sur 100 (n = { $n }).
finding-test-all-fell-alike = Tous les scores ont baissé de { $points } points sur 100 (n = { $n }).
finding-test-rose = Les scores ont augmenté de { $points } points sur 100 en moyenne (entre { $low } et { $high }) ; { $improved } sur { $n } ont progressé.
finding-test-fell = Les scores ont baissé de { $points } points sur 100 en moyenne (entre { $low } et { $high }) ; { $worse } sur { $n } ont reculé.
finding-test-unclear = En moyenne, les scores ont changé de { $signed } points sur 100, mais cela peut être dû au hasard (entre { $low } et { $high }, n = { $n }) ; en progrès : { $improved }, en recul : { $worse }.
finding-test-gain = De ce que le groupe ne savait pas avant, { $share } % a été appris.
finding-test-nothing-to-gain = Tout était déjà su avant : ce test ne laisse rien à apprendre.
finding-test-few = Peu de personnes (n = { $n }) : lisez ces chiffres comme un indice, non comme une preuve.
finding-test-loose = Les questions mesurent des choses assez différentes : comparez des groupes avec ce test, pas des personnes.
finding-test-weakest-module = Le module { $module } est le moins su : { $share } % de bonnes réponses après l’atelier.
finding-test-hard-question = Encore ignoré de la plupart : « { $about } » ({ $right } justes sur { $n }).
finding-dates-swapped = Le test « après » est daté d’avant le test « avant » : vérifiez les dates.
finding-pairs-missing = { $paired } sur { $n } ont pu être reconnus dans les deux tests ; codes qui ne diffèrent que d’un caractère : { $near }.
finding-return-rate = { $n } personnes sur { $of } ont répondu.
finding-rated-best = Le mieux noté : « { $about } » ({ $top } sur { $n } ont choisi l’un des deux meilleurs points).
finding-rated-weakest = Le moins bien noté : « { $about } » ({ $top } sur { $n } ont choisi l’un des deux meilleurs points).
finding-nobody-answered = Personne n’a répondu à cette question.
finding-answered-right = { $right } sur { $n } ont répondu juste.
finding-rated = { $top } sur { $n } ont choisi l’un des deux meilleurs points.
finding-net-promoter = Score de recommandation net : { $score } (de −100 à 100 ; n = { $n }).
finding-numbers = Entre { $least } et { $most } (n = { $n }).
finding-chosen-most = Le plus souvent choisi : « { $about } » ({ $count } sur { $n }).
finding-chosen-alike = Aucun choix ne se détache : plusieurs ont été retenus par { $count } sur { $n }.
finding-wrote = Réponses rédigées : { $n }.
finding-too-few = Si peu ont répondu (n = { $n }) que rien n’est montré : à partir de { $least } réponses anonymes, personne ne peut être reconnu.
