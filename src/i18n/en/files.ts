import type { Words } from '../fa/index.ts';

export const files: Words['files'] = {
  at: 'At {path}: {what}',
  atLine: 'At line {line}, character {column}: {what}',
  or: ' or ',
  unchanged: 'Nothing on this device has changed.',

  problems: {
    notUtf8: 'This file is not UTF-8 text, so it was not read.',
    notJson: 'This file could not be read; it may have arrived incomplete or been changed by another program.',
    tooLarge: 'It takes {size} KB; no more than {limit} KB is accepted.',
    tooDeep: 'Its parts are nested more than {limit} levels deep.',
    tooManyValues: 'It holds more than {limit} values.',
    duplicateKey: 'One name stands there twice, and nothing says which of the two is right.',
    unknownKey: 'It has a part that does not belong here.',
    missing: 'A part that is needed is not there.',
    type: 'This should be {expected}; it reads {got}.',
    range: 'The number should be from {min} to {max}; it reads {got}.',
    rangeFrom: 'The number should be {min} or more; it reads {got}.',
    oneOf: 'This should be {options}; it reads {got}.',
    pattern: 'This should be {expected}; it reads {got}.',
    badLink: 'This link could not be read; it may have arrived incomplete.',
    empty: 'A text that is needed here is empty.',
    tooLong: 'The text has {length} characters; no more than {limit} are accepted.',
    tooMany: 'The list has {length} entries; no more than {limit} are accepted.',
    levelAndState:
      'This answer has a level and also says "don\'t know" or "does not apply"; it can only be one of them.',
    reasonMissing: '"Does not apply" stands without a place for its reason.',
    reasonMisplaced: 'A reason belongs beside "does not apply" only.',
    newerVersion: 'This file or link was made with version {found}; this page reads up to version {known}.',
    wrongKind: 'What opens here is a file with {expected}; this one holds {got}.',
    wrongModel: 'These answers are to the questions of {got}, not {expected}.',
    wrongRound: 'One set of answers belongs to another round: {got}.',
    differentFiles: 'These files cannot be counted together; they are of several kinds: {found}.',
    duplicateDisagrees: 'Two files of {respondent} with the same time contradict each other.',
  },

  advice: {
    again: 'Save the file again where it was made.',
    linkAgain: 'Ask for the whole link again, or for the file.',
    shorten: 'Make it shorter.',
    reload: 'Open the page again to get its latest version.',
    right: 'Choose the right file.',
    ask: 'Ask which one is right, and open only that one.',
  },

  kinds: {
    answers: "one person's answers",
    round: "a team's round",
    workspace: 'all the work of a device',
    expectations: 'a list of customer expectations',
    comparison: 'a comparison of software',
    myCourse: "a course of one's own",
  },

  values: {
    object: 'a part with names',
    list: 'a list',
    text: 'text',
    integer: 'a whole number',
    boolean: 'true or false',
    textOrInteger: 'text or a whole number',
  },

  patterns: {
    id: 'an id of eight characters',
    date: 'a real date such as 2026-11-21',
    time: 'a real time such as 2026-11-21T18:40:00Z',
    address: 'an http, https or mailto address',
    expectation: 'the id of an expectation in the list, such as e1',
    pairs: 'two digits from 1 to 5, or --, for each expectation',
    name: 'a name in small Latin letters',
    logo: 'a picture of type PNG, JPEG or WebP',
    'one-right': 'exactly one right option',
  },
};
