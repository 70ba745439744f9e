import { describe, expect, it } from '@jest/globals';
import { toPlace } from './place.js';

describe('the place of a database', () => {
  it.each([
    ['mongodb://alice:hush@db1:27017,db2/people?w=1', 'MONGO_ADDRESS/holdfast_people at db1:27017,db2'],
    ['mongodb+srv://alice:hush@cluster.example/', 'MONGO_ADDRESS/holdfast_people at cluster.example'],
    ['mongodb://alice:hush/hush@db1', 'MONGO_ADDRESS/holdfast_people at db1'],
    ['mongodb://alice:hush@db1/?appName=hush@hush', 'MONGO_ADDRESS/holdfast_people at db1'],
  ])('is named by its address and by the servers behind the credentials: %s', (url, place) => {
    expect(toPlace(url, 'holdfast_people', 'MONGO_ADDRESS')).toBe(place);
  });

  it.each(['mongodb://alice:hush', 'mongodb://alice:hu?sh@db1', 'mongodb://alice:hush/people', 'alice:hush', ''])(
    'is named by what its address is called alone where no credentials end: %s',
    (url) => {
      expect(toPlace(url, 'holdfast_people', 'MONGO_ADDRESS')).toBe('MONGO_ADDRESS/holdfast_people');
    },
  );
});
