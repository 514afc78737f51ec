// Makes Deno ask the user, at a terminal and without --allow-sys.
try {
  console.log(Deno.hostname().length > 0);
} catch (error) {
  console.log((error as Error).name);
}
