export type ServiceName = 'people' | 'learning' | 'recognition' | 'outcomes';
export const serviceNames: readonly ServiceName[] = ['people', 'learning', 'recognition', 'outcomes'];
