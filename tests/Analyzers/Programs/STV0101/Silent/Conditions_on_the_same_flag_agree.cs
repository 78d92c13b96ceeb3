using Stevedore;

public static class Tape
{
    public static void Transfer(Archive tape, Func<bool> isRecording, int[] samples)
    {
        for (int i = 0; i < samples.Length; i++)
        {
            if (isRecording())
                tape.Write(samples[i]);
            else
                samples[i] = tape.ReadInt32();
        }
    }
}
