namespace Stevedore.Runtime.Tests.Files;

/// <summary>Tests that save a document into a folder of their own.</summary>
public abstract class SavingFolder : IDisposable
{
    private protected static byte[] Old { get; } = [1, 2, 3];

    private protected string Folder { get; } = Directory.CreateTempSubdirectory("stevedore").FullName;

    private protected string Document => Path.Combine(Folder, "document");

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }
}
