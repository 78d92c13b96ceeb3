using System.Runtime.CompilerServices;

namespace Stevedore;

/// <summary>
/// Stores values one behind the other into a stream, each as an archive of its own. No more than one value beyond a batch is in memory, and
/// none that is not stored whole is written.
/// </summary>
internal sealed class ValueWriter(Stream stream, ArchiveOptions options)
{
    /// <summary>Stored bytes that are written without waiting for more values.</summary>
    private const int BatchSize = 64 << 10;

    private readonly MessageArchive _archive = SpareArchives.For(ArchiveMode.Store).Rent(options, isForgetful: true, default);
    private bool _isCutShort;

    /// <summary>Stores all values.</summary>
    public async Task SaveAsync<T>(IEnumerable<T> values, CancellationToken cancellationToken)
    {
        try
        {
            foreach (T value in values)
            {
                if (Store(value))
                    await WriteStoredAsync(cancellationToken).ConfigureAwait(false);
            }
            await WriteStoredAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception) when (HasWhole(cancellationToken))
        {
            await WriteStoredAsync(CancellationToken.None).ConfigureAwait(false);
            throw;
        }
        finally
        {
            Close();
        }
    }

    /// <summary>Stores all values. Those that are there are written before the next is waited for.</summary>
    public async Task SaveAsync<T>(IAsyncEnumerable<T> values, CancellationToken cancellationToken)
    {
        IAsyncEnumerator<T> next = values.GetAsyncEnumerator(cancellationToken);
        await using ConfiguredAsyncDisposable disposal = next.ConfigureAwait(false);
        try
        {
            while (await MoveNextAsync(next, cancellationToken).ConfigureAwait(false))
            {
                if (Store(next.Current))
                    await WriteStoredAsync(cancellationToken).ConfigureAwait(false);
            }
            await WriteStoredAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception) when (HasWhole(cancellationToken))
        {
            await WriteStoredAsync(CancellationToken.None).ConfigureAwait(false);
            throw;
        }
        finally
        {
            Close();
        }
    }

    private async ValueTask<bool> MoveNextAsync<T>(IAsyncEnumerator<T> values, CancellationToken cancellationToken)
    {
        ValueTask<bool> moved = values.MoveNextAsync();
        if (moved.IsCompleted)
            return await moved.ConfigureAwait(false);
        Task<bool> pending = moved.AsTask();
        await Task.WhenAll(pending, WriteStoredAsync(cancellationToken)).ConfigureAwait(false);
        return await pending.ConfigureAwait(false);
    }

    /// <returns>Whether there is enough to be written.</returns>
    private bool Store<T>(T value)
    {
        _archive.Store(value).Failure?.Throw();
        return _archive.StoredSize >= BatchSize;
    }

    /// <summary>Whether the values before the one that failed are to be written all the same.</summary>
    private bool HasWhole(CancellationToken cancellationToken) =>
        !_isCutShort && _archive.StoredSize > 0 && !cancellationToken.IsCancellationRequested;

    private async Task WriteStoredAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_archive.StoredSize == 0)
            return;
        _isCutShort = true;
        foreach (ReadOnlyMemory<byte> piece in _archive.Stored)
            await stream.WriteAsync(piece, cancellationToken).ConfigureAwait(false);
        _isCutShort = false;
        _archive.ForgetStored();
    }

    private void Close()
    {
        if (!_isCutShort && _archive.TryRest(out _))
            SpareArchives.For(ArchiveMode.Store).Return(_archive);
    }
}
