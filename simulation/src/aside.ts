/** Calls that take long: they could go on, and are kept from it while others do. */
export interface Aside<Call> {
  lay(call: Call, untilStep: number): void;
  /** Those whose time has come. */
  takeBack(step: number): readonly Call[];
  takeAllBack(): readonly Call[];
  forget(isForgotten: (call: Call) => boolean): void;
  isEmpty(): boolean;
}

export function createAside<Call>(): Aside<Call> {
  let laid: readonly { readonly call: Call; readonly untilStep: number }[] = [];
  function take(isTaken: (untilStep: number) => boolean): readonly Call[] {
    const taken = laid.filter(({ untilStep }) => isTaken(untilStep));
    if (taken.length > 0) laid = laid.filter(({ untilStep }) => !isTaken(untilStep));
    return taken.map(({ call }) => call);
  }
  return {
    lay(call, untilStep) {
      laid = [...laid, { call, untilStep }];
    },
    takeBack: (step) => take((untilStep) => untilStep <= step),
    takeAllBack: () => take(() => true),
    forget(isForgotten) {
      laid = laid.filter(({ call }) => !isForgotten(call));
    },
    isEmpty: () => laid.length === 0,
  };
}
