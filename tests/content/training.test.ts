import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { trainingCourseSchema, trainingLessonSchema } from '../../src/schemas/training.ts';
import { foldersIn, readYaml, yamlFiles } from './read.ts';

const root = 'content/training';

describe.each(foldersIn(root))('course %s', (course) => {
  const { lessons, id } = trainingCourseSchema.parse(readYaml(join(root, course, 'course.yaml')).data);
  const files = yamlFiles(join(root, course)).filter((file) => file.id !== 'course');

  it('is in the folder of its name, and names the lessons that are there', () => {
    expect(id).toBe(course);
    expect([...lessons].sort()).toEqual(files.map((file) => file.id));
  });

  it.each(files)('$path is as the schema says, and stands where the course says', ({ id: name, data }) => {
    const lesson = trainingLessonSchema.parse(data);
    expect(lesson).toMatchObject({ id: name, course, order: lessons.indexOf(name) + 1 });
  });
});
