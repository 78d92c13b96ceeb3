using Stevedore;

using FileStream file = File.Create("crate.bin");
Archive archive = new(file, ArchiveMode.Store);
archive.Write(42);
