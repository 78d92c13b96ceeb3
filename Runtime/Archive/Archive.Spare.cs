namespace Stevedore;

/// <content>
/// The archive of a thread's last call, kept with its buffer and tables, so that a small message allocates nothing but its result. Most
/// of such a message's time is spent here: nothing is written that has the right value already, since writing a reference costs the
/// garbage collector's barrier, and the thread's variable is asked for once.
/// </content>
public sealed partial class Archive
{
    [ThreadStatic]
    private static Archive? s_spare;

    private bool _isRented;
    private bool _forgetsOptions;

    private static Archive Rent(ArchiveMode mode, ArchiveOptions? options)
    {
        Archive? archive = s_spare;
        if (archive is null || archive._isRented)
            archive = NewToRent();
        archive._isRented = true;
        archive.Buffer.Position = 0;
        archive.Open(mode, options);
        return archive;
    }

    /// <summary>An archive that the thread keeps, or, for a call within a body that another call loads or stores, one for once.</summary>
    private static Archive NewToRent() => s_spare is null ? s_spare = new Archive(keepsMemory: true) : new Archive(keepsMemory: false);

    private void Return()
    {
        ForgetOptions();
        Buffer.Close();
        Forget();
        Document = null;
        _isRented = false;
    }

    /// <summary>Lets go of options that would keep an assembly loaded.</summary>
    internal void ForgetOptions()
    {
        if (_forgetsOptions)
            Open(ArchiveMode.Load, ArchiveOptions.Default);
    }
}
