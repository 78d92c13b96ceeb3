namespace Stevedore.Runtime.Tests.Archives.Transport;

internal static class TemporaryFile
{
    /// <summary>Runs a test with the path of a file that does not exist yet, and deletes it afterwards.</summary>
    public static T With<T>(Func<string, T> test)
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            return test(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    public static void With(Action<string> test) => With(path =>
    {
        test(path);
        return path;
    });
}
