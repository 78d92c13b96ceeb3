// File: Program.cs
Console.WriteLine("nothing is archived");
// File: ArchiveSchema.txt

