### Forms: what deserves a look in their answers.

form-problem-required = This question should have an answer.
form-problem-constraint = This answer does not fit the rule of the question.
form-problem-not-to-be-asked = After the other answers, this question was not to be asked.
