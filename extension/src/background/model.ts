import * as ort from "onnxruntime-web/wasm";

/** Tier 2: the content model, run by ONNX Runtime on one thread. */
export interface Model {
  /** The probability of spam of each row of input ids. */
  read(rows: number[][]): Promise<number[]>;
}

const batchSize = 16;

/** Rejects where the model or ONNX Runtime cannot be loaded. */
export async function loadModel(modelUrl: string, runtimeUrl: string): Promise<Model> {
  ort.env.logLevel = "error";
  ort.env.wasm.numThreads = 1;
  // An object, never a string prefix: that would make the runtime import() its module, which
  // service workers forbid.
  ort.env.wasm.wasmPaths = { wasm: runtimeUrl };
  const file = new Uint8Array(await (await fetch(modelUrl)).arrayBuffer());
  const session = await ort.InferenceSession.create(file, {
    executionProviders: ["wasm"],
    // Weights are int8, arithmetic is float32: kernels that round activations too would give another
    // score on another processor. tools/cli/tier2.cc says the same.
    extra: { session: { disable_quant_qdq: "1" } },
  });
  let last: Promise<unknown> = Promise.resolve();
  return {
    read(rows) {
      const result = last.then(() => readAll(session, rows));
      last = result.catch(() => undefined);
      return result;
    },
  };
}

async function readAll(session: ort.InferenceSession, rows: number[][]): Promise<number[]> {
  const scores = new Array<number>(rows.length).fill(Number.NaN);
  // Rows of like length together, so that little padding is computed.
  const order = rows.map((_, index) => index).sort((a, b) => length(rows, a) - length(rows, b) || a - b);
  for (let start = 0; start < order.length; start += batchSize) {
    const batch = order.slice(start, start + batchSize);
    const logits = await run(
      session,
      batch.map((index) => rows[index] ?? []),
    );
    batch.forEach((index, position) => {
      scores[index] = sigmoid(logits[position] ?? Number.NaN);
    });
  }
  return scores;
}

/** `input_ids` int32 [rows, longest], 0 pads; gives `logit` float32 [rows]. */
async function run(session: ort.InferenceSession, rows: number[][]): Promise<Float32Array> {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const ids = new Int32Array(rows.length * width);
  rows.forEach((row, index) => {
    ids.set(row, index * width);
  });
  const input = new ort.Tensor("int32", ids, [rows.length, width]);
  const { logit } = await session.run({ input_ids: input });
  if (logit === undefined) throw new Error("the content model gave no output named logit");
  return logit.data as Float32Array;
}

function length(rows: number[][], index: number): number {
  return rows[index]?.length ?? 0;
}

function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
