// What was worked out lately: a long session asks ever new questions, and few of them again.

/** Answers by their questions, the most recently used so many of them. */
export class Recent<Question, Answer> {
  private readonly answers = new Map<Question, Answer>();

  constructor(private readonly most: number) {}

  /** The answer known, or this one's, which is then known. */
  of(question: Question, work: () => Answer): Answer {
    const known = this.answers.has(question);
    const answer = known ? (this.answers.get(question) as Answer) : work(); // `has` says that it is there
    this.answers.delete(question);
    this.answers.set(question, answer);
    if (this.answers.size > this.most) this.forgetOldest();
    return answer;
  }

  private forgetOldest(): void {
    for (const question of this.answers.keys()) {
      this.answers.delete(question);
      return;
    }
  }
}
