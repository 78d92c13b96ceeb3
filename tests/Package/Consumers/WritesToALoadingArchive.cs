using Stevedore;

using Archive archive = Archive.OpenRead("crate.bin");
archive.Write(42);
