package hearth.web.dashboard;

/** The answer of a saved query for programs. */
record QueryAnswer(AnswerMeta meta, PanelData answer) {}
