/** The address of one question in the form of an attempt. */
export const questionAnchor = (index: number) => `question-${index + 1}`;
