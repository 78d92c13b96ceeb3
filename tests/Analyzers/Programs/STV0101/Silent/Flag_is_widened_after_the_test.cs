using Stevedore;

public sealed class Clip : IArchivable
{
    private int _frames;

    public void Serialize(Archive ar)
    {
        bool verbose = ar.IsStoring;
        verbose |= _frames > 100;
        if (verbose)
        {
            Console.WriteLine("clip");
            if (ar.IsLoading)
                _frames = ar.ReadInt32();
            else
                ar.Write(_frames);
        }
    }
}
