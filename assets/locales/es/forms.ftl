### Formularios: lo que merece una mirada en las respuestas.

form-problem-required = Esta pregunta debería tener respuesta.
form-problem-constraint = Esta respuesta no cumple la regla de la pregunta.
form-problem-not-to-be-asked = Según las demás respuestas, esta pregunta no correspondía.
