using System;
using System.Collections.Generic;
using System.IO;
using HarbourOffice;

// Saves the sample documents in the folder as archives: HarbourOffice.New <folder>
string folder = args.Length == 1 ? args[0] : throw new ArgumentException("Which folder?");
Directory.CreateDirectory(folder);
foreach (KeyValuePair<string, object> document in SampleDocuments.All())
{
    long length = ProvenArchive.Save(Path.Combine(folder, document.Key + ".harbour"), document.Value);
    Console.WriteLine($"{document.Key}.harbour, {length} bytes, proved");
}
