### Formulaires : ce qui mérite un regard dans les réponses.

form-problem-required = Cette question devrait avoir une réponse.
form-problem-constraint = Cette réponse ne respecte pas la règle de la question.
form-problem-not-to-be-asked = D’après les autres réponses, cette question n’était pas à poser.
