/** A priority queue: what `isBefore` all others comes out first. */
export interface Queue<T> {
  push(entry: T): void;
  pop(): T | undefined;
}

/** A binary heap. */
export function queue<T>(isBefore: (a: T, b: T) => boolean): Queue<T> {
  const heap: T[] = [];
  const swapIf = (parent: number, child: number): boolean => {
    if (child >= heap.length || !isBefore(heap[child]!, heap[parent]!)) return false;
    [heap[parent], heap[child]] = [heap[child]!, heap[parent]!];
    return true;
  };
  const sink = (from: number): void => {
    const left = 2 * from + 1;
    const child = left + 1 < heap.length && isBefore(heap[left + 1]!, heap[left]!) ? left + 1 : left;
    if (swapIf(from, child)) sink(child);
  };
  return {
    push(entry) {
      heap.push(entry);
      for (let child = heap.length - 1; child > 0 && swapIf((child - 1) >> 1, child); child = (child - 1) >> 1);
    },
    pop() {
      const first = heap[0];
      const last = heap.pop();
      if (last !== undefined && heap.length > 0) {
        heap[0] = last;
        sink(0);
      }
      return first;
    },
  };
}
