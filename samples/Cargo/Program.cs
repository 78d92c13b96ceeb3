using Cargo;

bool inFull = args.Contains("--full");
string folder = args.FirstOrDefault(a => !a.StartsWith('-')) ?? CargoDemo.Documents;
return CargoDemo.Run(Console.Out, folder, inFull) ? 0 : 1;
