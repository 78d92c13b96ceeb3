using Stevedore.Tool.Commands;

namespace Stevedore.Tool;

internal static class Program
{
    private static Task<int> Main(string[] arguments) => new ToolCommand().Parse(arguments).InvokeAsync();
}
