/** The label of a question that `/scope question` opened, beside the scope's own (see `labelOf`). */
export const QUESTION_LABEL = 'question';
