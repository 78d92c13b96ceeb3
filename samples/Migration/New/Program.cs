using System;
using HarbourOffice;

// Converts a folder of the old program's files: HarbourOffice.New <old folder> <new folder>
if (args.Length != 2)
    throw new ArgumentException("From which folder, and into which?");
return FolderConversion.Run(args[0], args[1], Console.Out) ? 0 : 1;
