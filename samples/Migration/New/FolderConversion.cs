using System;
using System.IO;
using Stevedore;

namespace HarbourOffice;

/// <summary>
/// Converts the files of a folder, and of those in it, from payloads of BinaryFormatter to archives. It tells how far it is, and goes on
/// behind a file that it cannot convert.
/// </summary>
public static class FolderConversion
{
    /// <returns>Whether every file was converted.</returns>
    public static bool Run(string from, string to, TextWriter output)
    {
        string[] files = Directory.GetFiles(from, "*.dat", SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        bool allConverted = true;
        for (int i = 0; i < files.Length; i++)
        {
            string name = Path.GetRelativePath(from, files[i]);
            output.Write($"[{i + 1}/{files.Length}] {name}: ");
            try
            {
                output.WriteLine(Convert(files[i], Path.Combine(to, Path.ChangeExtension(name, ".harbour"))));
            }
            catch (Exception failure) when (failure is ArchiveException or IOException or InvalidDataException)
            {
                allConverted = false;
                output.WriteLine($"NOT CONVERTED: {failure.Message}");
            }
        }
        return allConverted;
    }

    private static string Convert(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to));
        using FileStream payload = File.OpenRead(from);
        object document = BinaryFormatterPayload.Load(payload);
        long length = ProvenArchive.Save(to, document);
        return $"{document.GetType().Name}, {payload.Length} bytes, as an archive {length}, proved";
    }
}
