/**
 * Text for prompts where the validator gives none of its own: openings of books whose copyright has ended. Everybody has these, so
 * an operator can tell them; a validator that means it brings its own (`--texts`).
 */
export const canaryTexts: readonly string[] = [
  `It is a truth universally acknowledged, that a single man in possession of a good fortune, must be in want of a wife. However
  little known the feelings or views of such a man may be on his first entering a neighbourhood, this truth is so well fixed in the
  minds of the surrounding families, that he is considered the rightful property of some one or other of their daughters.`,
  `Call me Ishmael. Some years ago, never mind how long precisely, having little or no money in my purse, and nothing particular to
  interest me on shore, I thought I would sail about a little and see the watery part of the world. It is a way I have of driving
  off the spleen and regulating the circulation.`,
  `It was the best of times, it was the worst of times, it was the age of wisdom, it was the age of foolishness, it was the epoch of
  belief, it was the epoch of incredulity, it was the season of Light, it was the season of Darkness, it was the spring of hope, it
  was the winter of despair, we had everything before us, we had nothing before us.`,
  `Alice was beginning to get very tired of sitting by her sister on the bank, and of having nothing to do: once or twice she had
  peeped into the book her sister was reading, but it had no pictures or conversations in it, and what is the use of a book, thought
  Alice, without pictures or conversations?`,
  `When on board H.M.S. Beagle, as naturalist, I was much struck with certain facts in the distribution of the inhabitants of South
  America, and in the geological relations of the present to the past inhabitants of that continent. These facts seemed to me to
  throw some light on the origin of species, that mystery of mysteries, as it has been called by one of our greatest philosophers.`,
  `You will rejoice to hear that no disaster has accompanied the commencement of an enterprise which you have regarded with such evil
  forebodings. I arrived here yesterday, and my first task is to assure my dear sister of my welfare and increasing confidence in the
  success of my undertaking.`,
  `When I wrote the following pages, or rather the bulk of them, I lived alone, in the woods, a mile from any neighbor, in a house
  which I had built myself, on the shore of Walden Pond, in Concord, Massachusetts, and earned my living by the labor of my hands
  only. I lived there two years and two months.`,
  `The greatest improvement in the productive powers of labour, and the greater part of the skill, dexterity, and judgment, with which
  it is anywhere directed, or applied, seem to have been the effects of the division of labour.`,
  `To be, or not to be, that is the question: whether 'tis nobler in the mind to suffer the slings and arrows of outrageous fortune, or
  to take arms against a sea of troubles, and by opposing end them. To die, to sleep; no more; and by a sleep to say we end the
  heart-ache and the thousand natural shocks that flesh is heir to.`,
  `Tom appeared on the sidewalk with a bucket of whitewash and a long-handled brush. He surveyed the fence, and all gladness left him
  and a deep melancholy settled down upon his spirit. Thirty yards of board fence nine feet high. Life to him seemed hollow, and
  existence but a burden.`,
  `To Sherlock Holmes she is always the woman. I have seldom heard him mention her under any other name. In his eyes she eclipses and
  predominates the whole of her sex. It was not that he felt any emotion akin to love for Irene Adler.`,
  `There was no possibility of taking a walk that day. We had been wandering, indeed, in the leafless shrubbery an hour in the morning;
  but since dinner the cold winter wind had brought with it clouds so sombre, and a rain so penetrating, that further out-door
  exercise was now out of the question.`,
  `When in the course of human events, it becomes necessary for one people to dissolve the political bands which have connected them
  with another, and to assume among the powers of the earth, the separate and equal station to which the laws of nature entitle them,
  a decent respect to the opinions of mankind requires that they should declare the causes which impel them to the separation.`,
  `No one would have believed in the last years of the nineteenth century that this world was being watched keenly and closely by
  intelligences greater than man's and yet as mortal as his own; that as men busied themselves about their various concerns they were
  scrutinised and studied.`,
];
