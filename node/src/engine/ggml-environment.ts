// Imported by whatever loads ggml, before it does. ggml sets a handler of its own for uncaught exceptions as it is loaded, and aborts where
// it finds itself set already, as when it is loaded a second time at the same address (ggml/src/ggml.cpp). The handler only prints a
// backtrace, for which it would start a debugger on the user's machine.
process.env.GGML_NO_BACKTRACE ??= "1";
