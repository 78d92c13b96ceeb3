using Spectre.Console;

namespace Stevedore.Tool.Output;

/// <summary>Shows how far a long file has been read, if a person is looking on.</summary>
internal static class ReadingProgress
{
    private const int LongFile = 4 << 20;

    /// <summary>Reads a file with a bar below, if the file is long and the errors go to a terminal.</summary>
    public static T Of<T>(TextWriter errors, FileInfo file, Func<IProgress<double>?, T> read)
    {
        IAnsiConsole console = ToolConsole.On(errors);
        if (!file.Exists || file.Length < LongFile || !console.Profile.Capabilities.Interactive)
            return read(null);
        return console.Progress().AutoClear(true).Start(context =>
        {
            ProgressTask task = context.AddTask(Markup.Escape(file.Name), maxValue: 1);
            return read(new Bar(task));
        });
    }

    /// <summary>Reads many files, and says which one it is at if the errors go to a terminal.</summary>
    public static T OfFiles<T>(TextWriter errors, Func<Action<string>?, T> read)
    {
        IAnsiConsole console = ToolConsole.On(errors);
        return console.Profile.Capabilities.Interactive
            ? console.Status().Start("", context => read(file => context.Status(Markup.Escape(Path.GetFileName(file)))))
            : read(null);
    }

    private sealed class Bar(ProgressTask task) : IProgress<double>
    {
        public void Report(double value) => task.Value = value;
    }
}
