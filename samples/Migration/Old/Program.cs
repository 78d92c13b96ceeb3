using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.Serialization.Formatters.Binary;
using HarbourOffice;
using HarbourOffice.FirstVersion;

// Writes the sample documents into the folder, as the program has written all of its documents: HarbourOffice <folder>
string folder = args.Length == 1 ? args[0] : throw new ArgumentException("Which folder?");
Directory.CreateDirectory(folder);
foreach (KeyValuePair<string, object> document in SampleDocuments.All())
    Write(document.Key, document.Value, new BinaryFormatter());
HarbourOffice.FirstVersion.Voyage voyage = new(SampleDocuments.Voyage(SampleDocuments.Vessel(9)));
Write("voyage-of-version-1", voyage, new BinaryFormatter { Binder = new FirstVersionBinder() });

void Write(string name, object document, BinaryFormatter formatter)
{
    using FileStream file = File.Create(Path.Combine(folder, name + ".dat"));
    formatter.Serialize(file, document);
    Console.WriteLine("{0}.dat, {1} bytes", name, file.Length);
}
