using System.Diagnostics;
using System.Globalization;

namespace Stevedore.Runtime.Tests.Files;

/// <summary>A program that is killed while it saves leaves the old document or the new one, and no part of one.</summary>
public sealed class KillTests
{
    [Fact]
    public async Task Killed_at_any_moment_a_program_leaves_a_whole_document_and_no_part_of_another()
    {
        // Set STEVEDORE_TEST_KILLS to 1000 for a thorough run.
        int kills = int.Parse(Environment.GetEnvironmentVariable("STEVEDORE_TEST_KILLS") ?? "10", CultureInfo.InvariantCulture);
        DirectoryInfo folder = Directory.CreateTempSubdirectory("stevedore");
        try
        {
            Random random = new(20);
            for (int i = 0; i < kills; i++)
            {
                string path = Path.Combine(folder.FullName, "document");
                using Process saving = SavingProcess.Start(path);
                Assert.Equal("It saves.", await saving.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
                await Task.Delay(random.Next(50), TestContext.Current.CancellationToken);
                saving.Kill();
                await saving.WaitForExitAsync(TestContext.Current.CancellationToken);

                UniformDocument.ValueOf(path);
                // Whoever is killed while he renames the new document, which is whole, leaves it under its first name.
                foreach (string other in OperatingSystem.IsLinux() ? folder.GetFiles().Select(file => file.FullName) : [])
                    UniformDocument.ValueOf(other);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
