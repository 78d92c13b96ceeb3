using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Stevedore.AspNetCore.Tests;

internal sealed record LogEntry(string Category, LogLevel Level, EventId Event, string Text, Exception? Exception);

/// <summary>Keeps what is logged.</summary>
internal sealed class LogEntries : ILoggerProvider
{
    private readonly ConcurrentQueue<LogEntry> _entries = new();

    /// <summary>What was logged about connections of a handler.</summary>
    public IEnumerable<LogEntry> Of<THandler>() => _entries.Where(entry => entry.Category == typeof(THandler).FullName!.Replace('+', '.'));

    public IEnumerable<LogEntry> All => _entries;

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, _entries);

    public void Dispose()
    {
    }

    private sealed class Logger(string category, ConcurrentQueue<LogEntry> entries) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            entries.Enqueue(new LogEntry(category, logLevel, eventId, formatter(state, exception), exception));
    }
}
