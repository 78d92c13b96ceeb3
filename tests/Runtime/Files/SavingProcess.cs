using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Stevedore.Runtime.Tests.Files;

/// <summary>This program once more, which does nothing but save a document, again and again, until it is killed.</summary>
internal static class SavingProcess
{
    private const string Variable = "STEVEDORE_TEST_SAVES";

    /// <summary>Starts it. It says a line once it has saved for the first time.</summary>
    public static Process Start(string path)
    {
        string program = Environment.ProcessPath!;
        string assembly = typeof(SavingProcess).Assembly.Location;
        bool isHost = Path.GetFileNameWithoutExtension(program) == "dotnet";
        ProcessStartInfo start = new(program, isHost ? ["exec", assembly] : [])
        {
            RedirectStandardOutput = true,
            Environment = { [Variable] = path },
        };
        return Process.Start(start)!;
    }

    [ModuleInitializer]
    internal static void SaveUntilKilled()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { } path)
            return;
        for (byte value = 0; ; value++)
        {
            Archive.Save(path, UniformDocument.Of(value));
            if (value == 0)
                Console.WriteLine("It saves.");
        }
    }
}
